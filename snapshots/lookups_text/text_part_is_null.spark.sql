-- Blog.objects.annotate(v=truth_of(Q(name__contains=NullIf('tagline', 'tagline')))).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  `example_blog`.`name` LIKE '%%' || REPLACE(
    REPLACE(
      REPLACE((
        NULLIF(`example_blog`.`tagline`, `example_blog`.`tagline`)
      ), '\\', '\\\\'),
      '%%',
      '\\%%'
    ),
    '_',
    '\\_'
  ) || '%%' ESCAPE '\\' AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
