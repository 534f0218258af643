-- Author.objects.annotate(v=Chr(Value(8364))).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  decode(unhex(lpad(hex(8364), 4, '0')), 'UTF-16BE') AS `v`
FROM `example_author`
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ()
