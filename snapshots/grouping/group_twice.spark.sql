-- Entry.objects.values('blog', 'rating')
--     .annotate(n=Count('pk'))
--     .values('blog', 'n')
--     .order_by('blog', 'n')

SELECT
  `example_entry`.`blog_id` AS `blog`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  `example_entry`.`blog_id`,
  `example_entry`.`rating`
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
