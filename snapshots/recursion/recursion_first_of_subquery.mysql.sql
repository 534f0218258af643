-- below(F('name'), lambda cte: Subquery(Category.objects.filter(parent=OuterRef('parent')).order_by('-pk').values('name')[:1]))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST(`example_category`.`name` AS CHAR(16383)) AS `value`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST((
        SELECT
          `u0`.`name` AS `name`
        FROM `example_category` AS `u0`
        WHERE
          `u0`.`parent_id` = (
            `example_category`.`parent_id`
          )
        ORDER BY
          `u0`.`id` DESC
        LIMIT 1
      ) AS CHAR(16383)) AS `value`
    FROM `example_category`
    INNER JOIN `r`
      ON `example_category`.`parent_id` = (
        `r`.`id`
      )
  )
)
SELECT
  `r`.`id` AS `id`,
  `r`.`value` AS `value`
FROM `r`
ORDER BY
  1 ASC;
-- parameters: ()
