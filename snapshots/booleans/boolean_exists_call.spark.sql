-- Customer.objects.filter(is_active=True, wants_mail=None).exists()

SELECT
  %s AS `a`
FROM `example_customer`
WHERE
  (
    `example_customer`.`is_active` AND `example_customer`.`wants_mail` IS NULL
  )
LIMIT 1;
-- parameters: (1,)
