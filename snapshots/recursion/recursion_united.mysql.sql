-- def united() -> Any:
--     """Return the union of two parts of a recursion."""
--     cte = named()
--     query = with_cte(cte, select=cte)
--     return query.filter(id__lt=3).union(query.filter(id__gte=3)).order_by('-id')

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_category`.`id` AS `id`,
      `example_category`.`name` AS `name`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`,
      `example_category`.`name` AS `name`
    FROM `example_category`
    INNER JOIN `r`
      ON `example_category`.`parent_id` = (
        `r`.`id`
      )
  )
)
(
  SELECT
    `r`.`id` AS `id`,
    `r`.`name` AS `name`
  FROM `r`
  WHERE
    `r`.`id` < %s
)
UNION
(
  SELECT
    `r`.`id` AS `id`,
    `r`.`name` AS `name`
  FROM `r`
  WHERE
    `r`.`id` >= %s
)
ORDER BY
  1 DESC;
-- parameters: (3, 3)
