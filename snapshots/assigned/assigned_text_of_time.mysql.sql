-- Event.objects.update(title=F('opens'))

UPDATE `example_event` SET `title` = TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(`example_event`.`opens` AS CHAR)));
-- parameters: ()
