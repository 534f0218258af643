-- Entry.objects.values('blog')
--     .annotate(n=Count('pk'))
--     .filter(n__gte=3)
--     .values_list('blog', flat=True)
--     .order_by('blog')

SELECT
  `example_entry`.`blog_id` AS `blog`
FROM `example_entry`
GROUP BY
  `example_entry`.`blog_id`
HAVING
  COUNT(`example_entry`.`id`) >= %s
ORDER BY
  1 ASC;
-- parameters: (3,)
