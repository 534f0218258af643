-- Customer.objects.exclude(city__icontains='A').order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  NOT (
    UPPER(`example_customer`.`city`) LIKE UPPER(%s) ESCAPE '\\'
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('%A%',)
