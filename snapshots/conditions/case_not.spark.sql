-- Employee.objects.annotate(v=Case(When(~Q(salary__gt=20), then=Value('low')), default=Value('high')))
--     .order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  CASE
    WHEN NOT (
      `example_employee`.`salary` > %s AND `example_employee`.`salary` IS NOT NULL
    )
    THEN %s
    ELSE %s
  END AS `v`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (20, 'low', 'high')
