-- def ranked() -> Any:
--     """Return a window over a recursion."""
--     cte = named()
--     return with_cte(cte, select=cte.queryset()).annotate(n=Window(RowNumber(), order_by=['name', 'id'])).values('id', 'n')

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
SELECT
  `r`.`id` AS `id`,
  ROW_NUMBER() OVER (ORDER BY `r`.`name`, `r`.`id`) AS `n`
FROM `r`;
-- parameters: ()
