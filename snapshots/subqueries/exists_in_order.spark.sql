-- Employee.objects.annotate(c=Exists(Company.objects.filter(ceo=OuterRef('pk')))).order_by('-c', 'pk')

SELECT
  `sorted`.`id`,
  `sorted`.`firstname`,
  `sorted`.`lastname`,
  `sorted`.`salary`,
  `sorted`.`c`
FROM (
  SELECT
    `example_employee`.`id`,
    `example_employee`.`firstname`,
    `example_employee`.`lastname`,
    `example_employee`.`salary`,
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_company` AS `U0`
      WHERE
        `U0`.`ceo_id` = (
          `example_employee`.`id`
        )
    ) AS `c`
  FROM `example_employee`
) AS `sorted`
ORDER BY
  5 DESC,
  1 ASC;
-- parameters: ()
