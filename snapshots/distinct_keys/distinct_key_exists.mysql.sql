-- Author.objects.values('name')
--     .distinct()
--     .order_by(Exists(Entry.objects.filter(authors=OuterRef('pk'), rating=5)), 'name')

SELECT DISTINCT
  `example_author`.`name` AS `name`,
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_entry` AS `u0`
    INNER JOIN `example_entry_authors` AS `u1`
      ON (
        `u0`.`id` = `u1`.`entry_id`
      )
    WHERE
      (
        `u1`.`author_id` = (
          `example_author`.`id`
        ) AND `u0`.`rating` = %s
      )
  )
FROM `example_author`
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5,)
