-- Author.objects.filter(name__startswith=Chr(ord('J'))).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  `example_author`.`name` LIKE REPLACE(
    REPLACE(
      REPLACE((
        decode(unhex(lpad(hex(74), 4, '0')), 'UTF-16BE')
      ), '\\', '\\\\'),
      '%%',
      '\\%%'
    ),
    '_',
    '\\_'
  ) || '%%' ESCAPE '\\'
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
