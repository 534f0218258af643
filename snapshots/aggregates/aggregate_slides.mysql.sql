-- Company.objects.annotate(salaries=F('ceo__salary'))
--     .values('num_employees', 'salaries')
--     .aggregate(result=Sum(F('salaries') + F('num_employees'), output_field=models.IntegerField()))

SELECT
  SUM(
    (
      CAST(`example_employee`.`salary` AS SIGNED) + CAST(`example_company`.`num_employees` AS SIGNED)
    )
  ) AS `result`
FROM `example_company`
INNER JOIN `example_employee`
  ON (
    `example_company`.`ceo_id` = `example_employee`.`id`
  );
-- parameters: ()
