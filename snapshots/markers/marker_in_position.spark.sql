-- Blog.objects.order_by('pk').annotate(v=StrIndex('tagline', Value('?'))).filter(v__gt=0)

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  instr(`example_blog`.`tagline`, %s) AS `v`
FROM `example_blog`
WHERE
  instr(`example_blog`.`tagline`, %s) > %s
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('?', '?', 0)
