-- Author.objects.filter(email__contains=Substr('email', 2, 3)).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  `example_author`.`email` LIKE '%%' || REPLACE(
    REPLACE(REPLACE((
      substring(`example_author`.`email`, 2, 3)
    ), '\\', '\\\\'), '%%', '\\%%'),
    '_',
    '\\_'
  ) || '%%' ESCAPE '\\'
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
