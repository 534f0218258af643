-- Author.objects.annotate(a=Exists(Entry.objects.filter(authors=OuterRef('pk'))), b=truth_of(Q(email__endswith='.com')))
--     .filter(a=F('b'))
--     .order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_entry` AS `U0`
    INNER JOIN `example_entry_authors` AS `U1`
      ON (
        `U0`.`id` = `U1`.`entry_id`
      )
    WHERE
      `U1`.`author_id` = (
        `example_author`.`id`
      )
  ) AS `a`,
  `example_author`.`email` LIKE %s ESCAPE '\\' AS `b`
FROM `example_author`
WHERE
  (
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_entry` AS `U0`
      INNER JOIN `example_entry_authors` AS `U1`
        ON (
          `U0`.`id` = `U1`.`entry_id`
        )
      WHERE
        `U1`.`author_id` = (
          `example_author`.`id`
        )
    )
  ) = (
    `example_author`.`email` LIKE %s ESCAPE '\\'
  )
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ('%.com', '%.com')
