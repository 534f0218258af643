-- Author.objects.filter(pk=1).annotate(v=MD5('email')).filter(v__startswith='c')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  md5(`example_author`.`email`) AS `v`
FROM `example_author`
WHERE
  (
    `example_author`.`id` = %s
    AND md5(`example_author`.`email`) LIKE %s ESCAPE '\\'
  );
-- parameters: (1, 'c%')
