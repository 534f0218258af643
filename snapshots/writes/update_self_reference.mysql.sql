-- Category.objects.filter(parent__name='All').update(name=Upper('name'))

UPDATE `example_category` SET `name` = UPPER(`example_category`.`name`)
WHERE
  `example_category`.`id` IN (
    SELECT
      `u0`.`id`
    FROM (
      SELECT DISTINCT
        *
      FROM `example_category`
    ) AS `u0`
    INNER JOIN (
      SELECT DISTINCT
        *
      FROM `example_category`
    ) AS `u1`
      ON (
        `u0`.`parent_id` = `u1`.`id`
      )
    WHERE
      `u1`.`name` = %s
  );
-- parameters: ('All',)
