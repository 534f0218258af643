-- Blog.objects.update(tagline=Coalesce(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('headline')[:1]), Value('')))

UPDATE `example_blog` SET `tagline` = COALESCE(
  (
    SELECT
      `u0`.`headline` AS `headline`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      `u0`.`rating` DESC,
      `u0`.`id` ASC
    LIMIT 1
  ),
  %s
);
-- parameters: ('',)
