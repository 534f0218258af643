-- Company.objects.filter(point_of_contact__lastname='Smith').update(point_of_contact=None)

UPDATE `example_company` SET `point_of_contact_id` = NULL
WHERE
  `example_company`.`id` IN (
    SELECT
      `u0`.`id`
    FROM (
      SELECT DISTINCT
        *
      FROM `example_company`
    ) AS `u0`
    INNER JOIN `example_employee` AS `u1`
      ON (
        `u0`.`point_of_contact_id` = `u1`.`id`
      )
    WHERE
      `u1`.`lastname` = %s
  );
-- parameters: ('Smith',)
