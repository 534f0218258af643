-- Author.objects.values('name')
--     .distinct()
--     .order_by(Exists(Entry.objects.filter(authors=OuterRef('pk'), rating=5)), 'name')

SELECT
  `sorted`.`name`,
  `sorted`.`col2`
FROM (
  SELECT DISTINCT
    `example_author`.`name` AS `name`,
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_entry` AS `U0`
      INNER JOIN `example_entry_authors` AS `U1`
        ON (
          `U0`.`id` = `U1`.`entry_id`
        )
      WHERE
        (
          `U1`.`author_id` = (
            `example_author`.`id`
          ) AND `U0`.`rating` = %s
        )
    ) AS `col2`
  FROM `example_author`
) AS `sorted`
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5,)
