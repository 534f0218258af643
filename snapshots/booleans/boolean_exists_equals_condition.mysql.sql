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
    FROM `example_entry` AS `u0`
    INNER JOIN `example_entry_authors` AS `u1`
      ON (
        `u0`.`id` = `u1`.`entry_id`
      )
    WHERE
      `u1`.`author_id` = (
        `example_author`.`id`
      )
  ) AS `a`,
  `example_author`.`email` LIKE BINARY %s ESCAPE '\\' AS `b`
FROM `example_author`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_entry` AS `u0`
    INNER JOIN `example_entry_authors` AS `u1`
      ON (
        `u0`.`id` = `u1`.`entry_id`
      )
    WHERE
      `u1`.`author_id` = (
        `example_author`.`id`
      )
  ) = (
    `example_author`.`email` LIKE BINARY %s ESCAPE '\\'
  )
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ('%.com', '%.com')
