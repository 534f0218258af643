-- Event.objects.update(title=F('starts_at'))

UPDATE `example_event` SET `title` = CONCAT(
  TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(`example_event`.`starts_at` AS DATETIME(6)) AS CHAR))),
  '+00'
);
-- parameters: ()
