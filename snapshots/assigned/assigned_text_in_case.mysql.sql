-- Customer.objects.update(city=Case(When(wants_mail=None, then=Value('unknown')), default=F('city')), name=F('is_active'))

UPDATE `example_customer` SET `city` = CASE
  WHEN (
    `example_customer`.`wants_mail` IS NULL
  )
  THEN %s
  ELSE `example_customer`.`city`
END, `name` = CASE
  WHEN `example_customer`.`is_active`
  THEN 'true'
  WHEN NOT `example_customer`.`is_active`
  THEN 'false'
END;
-- parameters: ('unknown',)
