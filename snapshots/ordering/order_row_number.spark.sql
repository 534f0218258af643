-- Customer.objects.annotate(v=Window(RowNumber(), order_by=F('pk').desc())).order_by('-v')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  ROW_NUMBER() OVER (ORDER BY `example_customer`.`id` DESC) AS `v`
FROM `example_customer`
ORDER BY
  7 DESC;
-- parameters: ()
