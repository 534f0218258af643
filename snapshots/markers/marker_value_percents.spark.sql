-- Blog.objects.order_by('pk').annotate(v=Value('%%'), w=Value('100%'), x=Value('%(a)s'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v`,
  %s AS `w`,
  %s AS `x`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('%%', '100%', '%(a)s')
