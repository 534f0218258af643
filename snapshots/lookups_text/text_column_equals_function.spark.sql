-- Customer.objects.filter(name=Lower('name')).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  `example_customer`.`name` = (
    LOWER(`example_customer`.`name`)
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()
