-- Author.objects.annotate(newest=Subquery(Entry.objects.filter(authors=OuterRef('pk')).order_by('-pk').values('headline')[:1]))
--     .order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  (
    SELECT
      max_by(`U0`.`headline`, struct(NOT `U0`.`id` IS NULL, `U0`.`id`)) AS `headline`
    FROM `example_entry` AS `U0`
    INNER JOIN `example_entry_authors` AS `U1`
      ON (
        `U0`.`id` = `U1`.`entry_id`
      )
    WHERE
      `U1`.`author_id` = (
        `example_author`.`id`
      )
  ) AS `newest`
FROM `example_author`
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
