-- New content is a new revision: every node that reads the number reloads its picture of the content.
update content_revision set number = number + 1, changed_at = current_timestamp where id = 1;
