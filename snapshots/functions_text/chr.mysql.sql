-- Author.objects.annotate(v=Chr(Length('name') + 60)).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  CASE
    WHEN NOT (
      CHAR_LENGTH(`example_author`.`name`) + %s
    ) IS NULL
    THEN CONVERT(
      CHAR((
        CHAR_LENGTH(`example_author`.`name`) + %s
      ) USING utf32) USING utf8mb4
    )
  END AS `v`
FROM `example_author`
ORDER BY
  `example_author`.`id` ASC;
-- parameters: (60, 60)
