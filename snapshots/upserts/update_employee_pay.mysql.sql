-- Employee.objects.filter(company_ceo_set__num_chairs__gt=1).update(salary=F('salary') * 2)

UPDATE `example_employee` SET `salary` = (
  `example_employee`.`salary` * %s
)
WHERE
  `example_employee`.`id` IN (
    SELECT
      `u0`.`id`
    FROM (
      SELECT DISTINCT
        *
      FROM `example_employee`
    ) AS `u0`
    INNER JOIN `example_company` AS `u1`
      ON (
        `u0`.`id` = `u1`.`ceo_id`
      )
    WHERE
      `u1`.`num_chairs` > %s
  );
-- parameters: (2, 1)
