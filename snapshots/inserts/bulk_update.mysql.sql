-- Entry.objects.bulk_update([Entry(pk=1, rating=1, headline='One'), Entry(pk=2, rating=2, headline='%s')], ['rating', 'headline'])

UPDATE `example_entry` SET `rating` = CASE
  WHEN (
    `example_entry`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_entry`.`id` = %s
  )
  THEN %s
  ELSE NULL
END, `headline` = CASE
  WHEN (
    `example_entry`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_entry`.`id` = %s
  )
  THEN %s
  ELSE NULL
END
WHERE
  `example_entry`.`id` IN (%s, %s);
-- parameters: (1, 1, 2, 2, 1, 'One', 2, '%s', 1, 2)
