-- Entry.objects.values('pub_date__year').annotate(n=Count('pk')).order_by('pub_date__year')

SELECT
  (
    year(`example_entry`.`pub_date`)
  ) AS `pub_date__year`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  (
    year(`example_entry`.`pub_date`)
  )
ORDER BY
  1 ASC;
-- parameters: ()
