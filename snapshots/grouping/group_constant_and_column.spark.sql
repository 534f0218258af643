-- Entry.objects.annotate(kind=Value('x', output_field=CharField()))
--     .values('kind', 'blog')
--     .annotate(n=Count('pk'))
--     .order_by('blog')

SELECT
  %s AS `kind`,
  `example_entry`.`blog_id` AS `blog`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  `example_entry`.`blog_id`
ORDER BY
  2 ASC;
-- parameters: ('x',)
