-- Reading.objects.bulk_update([Reading(sensor='a', sequence=1, value=0.5), Reading(sensor='a', sequence=2, value=None)], ['value'])

UPDATE `example_reading` SET `value` = CASE
  WHEN (
    (`example_reading`.`sensor`, `example_reading`.`sequence`) = (%s, %s)
  )
  THEN %s
  WHEN (
    (`example_reading`.`sensor`, `example_reading`.`sequence`) = (%s, %s)
  )
  THEN NULL
  ELSE NULL
END
WHERE
  (`example_reading`.`sensor`, `example_reading`.`sequence`) IN ((%s, %s), (%s, %s));
-- parameters: ('a', 1, 0.5, 'a', 2, 'a', 1, 'a', 2)
