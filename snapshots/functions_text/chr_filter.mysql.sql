-- Author.objects.filter(name__startswith=Chr(ord('J'))).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  `example_author`.`name` LIKE BINARY (
    CONCAT(
      REPLACE(
        REPLACE(REPLACE((
          CONVERT(CHAR(74 USING utf32) USING utf8mb4)
        ), '\\', '\\\\'), '%%', '\\%%'),
        '_',
        '\\_'
      ),
      '%%'
    )
  ) ESCAPE '\\'
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
