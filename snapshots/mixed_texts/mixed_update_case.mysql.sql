-- Customer.objects.filter(pk__lt=3).update(city=Case(When(pk=1, then='name'), default=Value('none')))

UPDATE `example_customer` SET `city` = CASE
  WHEN (
    `example_customer`.`id` = %s
  )
  THEN `example_customer`.`name`
  ELSE %s
END
WHERE
  `example_customer`.`id` < %s;
-- parameters: (1, 'none', 3)
