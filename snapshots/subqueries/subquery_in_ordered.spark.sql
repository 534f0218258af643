-- Blog.objects.filter(pk__in=Entry.objects.order_by('-rating').values('blog')).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`id` IN (
    SELECT
      `U0`.`blog_id` AS `blog`
    FROM `example_entry` AS `U0`
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
