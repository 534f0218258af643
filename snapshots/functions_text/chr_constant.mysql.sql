-- Author.objects.annotate(v=Chr(Value(8364))).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  CONVERT(CHAR(8364 USING utf32) USING utf8mb4) AS `v`
FROM `example_author`
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
