import { useEffect, useRef, useState } from 'react'
import { filesOfDrop } from './filesOfDrop.ts'

/**
 * Takes files dropped anywhere on the page (else the browser would leave it); true while some hover over it. Text, and
 * whatever is dragged from the page itself, is left alone.
 */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  }, [onFiles])
  useEffect(() => listen({ setOver, onFiles: files => latest.current(files) }), [])
  return isOver
}

interface Ears {
  readonly setOver: (isOver: boolean) => void
  readonly onFiles: (files: readonly File[]) => void
}

function listen({ setOver, onFiles }: Ears): () => void {
  let isOwn = false
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => !isOwn && dataTransfer?.types.includes('Files') === true
  const ears = {
    // An image or a link of the page that is dragged says that it is a file, too.
    dragstart: () => {
      isOwn = true
    },
    dragend: () => {
      isOwn = false
    },
    dragover: (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    dragleave: (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    },
    drop: (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      void filesOfDrop(event.dataTransfer).then(onFiles)
    },
  }
  const gone = new AbortController()
  const { signal } = gone
  window.addEventListener('dragstart', ears.dragstart, { signal })
  window.addEventListener('dragend', ears.dragend, { signal })
  window.addEventListener('dragover', ears.dragover, { signal })
  window.addEventListener('dragleave', ears.dragleave, { signal })
  window.addEventListener('drop', ears.drop, { signal })
  return () => gone.abort()
}
