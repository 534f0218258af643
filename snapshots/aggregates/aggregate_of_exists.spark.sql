-- Employee.objects.annotate(is_ceo=Exists(Company.objects.filter(ceo=OuterRef('pk'))))
--     .aggregate(n=Count('pk', filter=Q(is_ceo=True)))

SELECT
  COUNT(`__col1`) FILTER(WHERE
    `is_ceo`)
FROM (
  SELECT
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_company` AS `U0`
      WHERE
        `U0`.`ceo_id` = (
          `example_employee`.`id`
        )
    ) AS `is_ceo`,
    `example_employee`.`id` AS `__col1`
  FROM `example_employee`
) AS `subquery`;
-- parameters: ()
