-- Category.objects.bulk_update([Category(pk=2, parent_id=None), Category(pk=3, parent_id=None)], ['parent'])

UPDATE `example_category` SET `parent_id` = CASE
  WHEN (
    `example_category`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_category`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_category`.`id` IN (%s, %s);
-- parameters: (2, 3, 2, 3)
