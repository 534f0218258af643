-- Employee.objects.filter(Exists(Company.objects.filter(ceo=OuterRef('pk')))).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_employee`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_company` AS `U0`
    WHERE
      `U0`.`ceo_id` = (
        `example_employee`.`id`
      )
  );
-- parameters: ()
