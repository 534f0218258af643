-- Entry.objects.bulk_update([Entry(pk=1, rating=F('rating') + 1), Entry(pk=2, rating=F('number_of_comments'))], ['rating'])

UPDATE `example_entry` SET `rating` = CASE
  WHEN (
    `example_entry`.`id` = %s
  )
  THEN (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  )
  WHEN (
    `example_entry`.`id` = %s
  )
  THEN `example_entry`.`number_of_comments`
  ELSE NULL
END
WHERE
  `example_entry`.`id` IN (%s, %s);
-- parameters: (1, 1, 2, 1, 2)
