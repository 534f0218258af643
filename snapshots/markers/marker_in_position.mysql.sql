-- Blog.objects.order_by('pk').annotate(v=StrIndex('tagline', Value('?'))).filter(v__gt=0)

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  LOCATE(%s, `example_blog`.`tagline` COLLATE utf8mb4_0900_bin) AS `v`
FROM `example_blog`
WHERE
  LOCATE(%s, `example_blog`.`tagline` COLLATE utf8mb4_0900_bin) > %s
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('?', '?', 0)
