-- Author.objects.annotate(v=RawSQL('"example_author"."name" ^@ SUBSTR("example_author"."name", 1, 5)', (), BooleanField()))
--     .order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  (
    startswith(`example_author`.`name`, substring(`example_author`.`name`, 1, 5))
  ) AS `v`
FROM `example_author`
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
