-- Customer.objects.exclude(name__regex='e$').order_by('pk')

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
    regexp_like(`example_customer`.`name`, concat('(?s)', %s))
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('e$',)
