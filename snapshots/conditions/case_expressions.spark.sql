-- Company.objects.annotate(v=Case(When(num_employees__gt=F('num_chairs'), then=F('num_employees') - F('num_chairs')), default=Value(0)))
--     .order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`,
  CASE
    WHEN `example_company`.`num_employees` > (
      `example_company`.`num_chairs`
    )
    THEN (
      `example_company`.`num_employees` - `example_company`.`num_chairs`
    )
    ELSE %s
  END AS `v`
FROM `example_company`
ORDER BY
  `example_company`.`id` ASC;
-- parameters: (0,)
