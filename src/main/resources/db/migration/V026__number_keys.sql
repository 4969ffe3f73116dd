-- Keys follow one another, so each carries a number. The one that there was signs guests' passes until the next.
update signing_key set name = 'guest-1' where name = 'guest';
