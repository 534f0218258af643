-- Customer.objects.filter(email__icontains=F('name')).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  UPPER(`example_customer`.`email`) LIKE '%%' || UPPER(
    REPLACE(
      REPLACE(REPLACE((
        `example_customer`.`name`
      ), '\\', '\\\\'), '%%', '\\%%'),
      '_',
      '\\_'
    )
  ) || '%%' ESCAPE '\\'
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()
