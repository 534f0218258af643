-- Author.objects.annotate(v=RawSQL('"example_author"."name" ^@ SUBSTR("example_author"."name", 1, 5)', (), BooleanField()))
--     .order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  (
    (
      `example_author`.`name` LIKE BINARY (
        CONCAT(
          REPLACE(
            REPLACE(REPLACE(SUBSTRING(`example_author`.`name`, 1, 5), '\\', '\\\\'), '%%', '\\%%'),
            '_',
            '\\_'
          ),
          '%%'
        )
      )
    )
  ) AS `v`
FROM `example_author`
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
