-- Customer.objects.bulk_update([Customer(pk=1, wants_mail=False), Customer(pk=2, wants_mail=None)], ['wants_mail'])

UPDATE `example_customer` SET `wants_mail` = CASE
  WHEN (
    `example_customer`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_customer`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_customer`.`id` IN (%s, %s);
-- parameters: (1, False, 2, 1, 2)
